/** Something on paper that no reader should see. */
export interface PaperFault {
	/** From 1; undefined for what is not on one page. */
	page?: number | undefined;
	/** What is wrong, with the words it is seen at. */
	message: string;
}
